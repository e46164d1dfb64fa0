@NullMarked
package commonground.mail;

import org.jspecify.annotations.NullMarked;
