package commonground.access;

import commonground.web.SignedIn;
import commonground.web.WhoIsSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedInForPages implements WhoIsSignedIn {
    private final People people;
    private final MessageSource messages;

    SignedInForPages(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    @Override
    public @Nullable SignedIn signedIn() {
        var current = SignedInPerson.current();
        return current == null ? null : people.find(current.person()).map(this::shown).orElse(null);
    }

    @Override
    public String ownPage() {
        return OwnPages.PATH;
    }

    private SignedIn shown(Person person) {
        var role =
                messages.getMessage(
                        person.role().messageKey(), null, LocaleContextHolder.getLocale());
        return new SignedIn(person.name(), role, person.practice(), person.role().commands());
    }
}
