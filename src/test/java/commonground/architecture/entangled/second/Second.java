package commonground.architecture.entangled.second;

import commonground.architecture.entangled.first.First;
import commonground.architecture.entangled.first.inner.Kept;

/** Knows what it may not. */
public class Second {
    First first;
    Kept kept;
}
