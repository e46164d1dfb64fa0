package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = WebApp.class)
@AutoConfigureMockMvc
class GalleryTest {
    private static final String CREST =
            "/govuk-frontend/5.14.0/dist/govuk/assets/images/govuk-crest.svg";

    @Autowired MockMvcTester mvc;

    @Test
    void everyFragmentRenders() {
        var page = mvc.get().uri("/gallery").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Set a commissioner deadline");
    }

    @Test
    void assetsAreFoundWhereThePageSaysAndKeptForGood() {
        var page = mvc.get().uri("/gallery").exchange();
        var sheet = Pattern.compile("/assets/cg-[0-9a-f]+\\.css").matcher(body(page));
        assertThat(sheet.find()).isTrue();
        assertThat(mvc.get().uri(sheet.group()).exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public");
    }

    @Test
    void theLibrariesJarsAreNotReachable() {
        assertThat(getClass().getResource("/META-INF/resources/webjars" + CREST)).isNotNull();
        assertThat(mvc.get().uri("/webjars" + CREST).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/govuk" + CREST).exchange()).hasStatus(404);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
