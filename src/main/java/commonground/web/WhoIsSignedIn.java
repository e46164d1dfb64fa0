package commonground.web;

import org.jspecify.annotations.Nullable;

/** Tells pages who they are made for. */
public interface WhoIsSignedIn {
    /** The person of this request, or null if nobody has signed in. */
    @Nullable SignedIn signedIn();

    /** The path at which they look after their own account; null if there is none. */
    default @Nullable String ownPage() {
        return null;
    }
}
