package commonground.delivery;

import commonground.kernel.ActionId;

/** Something that happened to one action, or to the money for it. */
public sealed interface ActionEvent extends DeliveryEvent
        permits ActionPlanned,
                ActionDone,
                ActionDropped,
                ActionReopened,
                FundingAsked,
                FundingGranted,
                FundingRefused {
    ActionId action();
}
