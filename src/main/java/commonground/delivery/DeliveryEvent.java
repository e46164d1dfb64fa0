package commonground.delivery;

import commonground.kernel.OfProgramme;

/** Something that happened to what a programme means to deliver. */
public interface DeliveryEvent extends OfProgramme {}
