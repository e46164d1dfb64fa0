package commonground.kernel;

/** Where pages, the API, imports and automations send what they want done. */
public interface Commands {
    /**
     * Has the command carried out by whoever is {@link Acting}, and returns once it is durably
     * recorded.
     *
     * @throws Refusal if it is refused; nothing is recorded then
     */
    Receipt send(Object command);

    /**
     * As {@link #send(Object)}, only if the thing commanded still has the version that the caller
     * has read.
     *
     * @throws Refusal of kind STALE if it has another
     */
    Receipt send(Object command, long expectedVersion);
}
