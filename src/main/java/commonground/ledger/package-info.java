@NullMarked
package commonground.ledger;

import org.jspecify.annotations.NullMarked;
