package commonground.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.kernel.EventName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was recorded once can be read for good: the stored form of every event is pinned. */
class StoredFormsTest {
    private static final Path PINNED = Path.of("src/test/resources/events");

    /** Such as {@code decision.proposal-agreed.r1.with-result.json}. */
    private static final Pattern VARIANT = Pattern.compile("(.+\\.r\\d+)\\.[a-z-]+\\.json");

    private final EventJson json = EventJson.using(EventNames.scanned());

    @TestFactory
    Stream<DynamicTest> everyEventIsStillReadAndWrittenInItsPinnedForm() {
        return types().map(type ->
                DynamicTest.dynamicTest(fileName(type), () -> isReadAndWrittenAsPinned(type)));
    }

    /** Fields that came later are in a form of their own: what was stored before has none. */
    @TestFactory
    Stream<DynamicTest> everyLaterFormOfAnEventIsStillReadAndWrittenAsPinned() throws IOException {
        try (var files = Files.list(PINNED)) {
            var variants =
                    files.filter(f -> VARIANT.matcher(f.getFileName().toString()).matches())
                            .toList();
            return variants.stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(),
                                    () -> isReadAndWrittenAs(typeOf(file), file)));
        }
    }

    private static Class<?> typeOf(Path variant) {
        var matcher = VARIANT.matcher(variant.getFileName().toString());
        assertThat(matcher.matches()).isTrue();
        return types().filter(type -> fileName(type).equals(matcher.group(1) + ".json"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingThatIsPinnedHasLostItsEvent() throws IOException {
        try (var files = Files.list(PINNED)) {
            assertThat(
                            files.map(f -> f.getFileName().toString())
                                    .filter(name -> !VARIANT.matcher(name).matches()))
                    .containsExactlyInAnyOrderElementsOf(
                            types().map(StoredFormsTest::fileName).toList());
        }
    }

    private void isReadAndWrittenAsPinned(Class<?> type) throws IOException {
        var file = PINNED.resolve(fileName(type));
        if (!Files.exists(file) && Boolean.getBoolean("golden.write")) pin(type, file);
        assertThat(file)
                .as(
                        "The stored form of %s is not pinned. Run with -Dtest=StoredFormsTest -Dgolden.write=true,"
                                + " read what was written, and commit it.",
                        type.getSimpleName())
                .exists();
        isReadAndWrittenAs(type, file);
    }

    private void isReadAndWrittenAs(Class<?> type, Path file) throws IOException {
        var pinned = Files.readString(file).strip();

        var event = read(type, pinned);

        assertThat(event).isInstanceOf(type);
        assertThat(json.serialize(event, String.class).getData()).isEqualTo(pinned);
    }

    private Object read(Class<?> type, String text) {
        var name = type.getAnnotation(EventName.class);
        return json.deserialize(
                new SimpleSerializedObject<>(
                        text, String.class, name.value(), Integer.toString(name.revision())));
    }

    private void pin(Class<?> type, Path file) throws IOException {
        Files.createDirectories(PINNED);
        var sample = json.serialize(Sample.of(type), String.class).getData();
        Files.writeString(file, sample + "\n");
    }

    private static Stream<Class<?>> types() {
        return List.copyOf(EventNames.scanned().types()).stream()
                .filter(type -> !type.getPackageName().startsWith("commonground.testing"));
    }

    private static String fileName(Class<?> type) {
        var name = type.getAnnotation(EventName.class);
        return name.value() + ".r" + name.revision() + ".json";
    }
}
