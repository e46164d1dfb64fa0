package commonground.programme;

import commonground.kernel.DecisionId;
import commonground.kernel.PracticeCode;
import commonground.kernel.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the programme stands by because its members agreed to it.
 *
 * @param sequence its place among the programme's events; later ones take the place of earlier,
 *     except for common issues, of which there are several
 * @param words the exact words
 * @param form of a form of working, the option chosen; otherwise null
 * @param planVersion of a business plan, the version that the words name, if they name one
 * @param members who agreed to it, where that is known
 */
@Embeddable
public record AgreedRow(
        ProgrammeId programme,
        long sequence,
        @Enumerated(EnumType.STRING) Matter matter,
        DecisionId decision,
        int wording,
        String words,
        @Nullable String form,
        @Column(name = "plan_version") @Nullable Integer planVersion,
        @Convert(converter = PracticeCodes.class) @Nullable List<PracticeCode> members,
        @Column(name = "agreed_on") LocalDate agreedOn) {}
