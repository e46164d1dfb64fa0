package commonground.access;

import commonground.kernel.Acting;
import commonground.kernel.ForOneself;
import commonground.kernel.LeadMay;
import commonground.kernel.PersonId;
import commonground.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one place that says who may send which command; whatever is not allowed here is refused. It
 * knows roles. Membership of a programme belongs here next: ask it of {@link
 * commonground.kernel.OfProgramme} commands, in {@link #allows}, and nowhere else.
 */
@Component
public class MayCommand {
    private final People people;
    private final ObjectProvider<Leads> leads;

    MayCommand(People people, ObjectProvider<Leads> leads) {
        this.leads = leads;
        this.people = people;
    }

    /**
     * Returns only if this person may send this very command.
     *
     * @throws Refusal of kind FORBIDDEN otherwise
     */
    public void requireMay(PersonId who, Object command) {
        if (!allows(who, command)) throw Refusal.forbidden("access.may-not");
    }

    /**
     * Whether a page should offer this kind of command to this person at all. A partner is offered
     * what can be said for a practice; for which one is looked at when the command is sent.
     */
    public boolean may(PersonId who, Class<?> command) {
        return who.equals(PersonId.COMMON_GROUND)
                || people.find(who)
                        .filter(p ->
                                p.role().maySend(command)
                                        || ForOneself.class.isAssignableFrom(command))
                        .isPresent();
    }

    /** As {@link #may(PersonId, Class)}, for whoever acts in this request. */
    public boolean may(Class<?> command) {
        var acting = Acting.current();
        return acting != null && may(acting.person(), command);
    }

    private boolean allows(PersonId who, Object command) {
        if (who.equals(PersonId.COMMON_GROUND)) return true;
        if (command instanceof ForOneself own)
            return own.person().equals(who) && people.find(who).isPresent();
        return people.find(who).filter(p -> p.role().maySend(command, p.practice())).isPresent()
                || command instanceof LeadMay ofLead && leads(who, ofLead);
    }

    /** The two who lead a programme write its plan, whichever practice they speak for. */
    private boolean leads(PersonId who, LeadMay command) {
        var known = leads.getIfAvailable();
        return known != null
                && people.find(who).filter(p -> p.role().speaksForAPractice()).isPresent()
                && known.leads(who, command.programme());
    }
}
