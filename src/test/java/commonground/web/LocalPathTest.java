package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:1",
                "/a\\b",
                "/a\r\nSet-Cookie: x",
                "a/b"
            })
    void anotherSiteIsNeverGoneTo(String address) {
        assertThat(LocalPath.orHome(address)).isEqualTo("/");
    }

    @Test
    void aPageOfOursIs() {
        assertThat(LocalPath.orHome("/programmes/1?sort=due")).isEqualTo("/programmes/1?sort=due");
    }
}
