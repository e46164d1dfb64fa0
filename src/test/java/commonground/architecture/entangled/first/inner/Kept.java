package commonground.architecture.entangled.first.inner;

/** Nobody outside may know this one. */
public class Kept {}
