package commonground.architecture.entangled.first;

import commonground.architecture.entangled.second.Second;

/** Knows the second, which knows it. */
public class First {
    Second second;
}
