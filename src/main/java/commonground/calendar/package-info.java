/**
 * What falls due, in people's own calendars: as a file, and at secret addresses that calendars read
 * again and again.
 */
@NullMarked
package commonground.calendar;

import org.jspecify.annotations.NullMarked;
