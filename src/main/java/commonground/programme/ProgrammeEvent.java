package commonground.programme;

import commonground.kernel.OfProgramme;

/** Something that happened to a programme itself. */
public sealed interface ProgrammeEvent extends OfProgramme
        permits ProgrammeOpened,
                MemberJoined,
                MemberLeft,
                CommonIssueAgreed,
                VisionAgreed,
                FormOfWorkingAgreed,
                LeadNominated,
                LeadConfirmed,
                LeadDeclined,
                BusinessPlanAgreed,
                ProgrammeClosed,
                ProgrammeReopened {}
