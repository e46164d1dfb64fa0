package commonground.web;

import org.jspecify.annotations.Nullable;

/** Tells pages who they are made for. */
public interface WhoIsSignedIn {
    /** The person of this request, or null if nobody has signed in. */
    @Nullable SignedIn signedIn();
}
