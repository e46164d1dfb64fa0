package commonground.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = WebApp.class)
@AutoConfigureMockMvc
class GalleryTest {
    @Autowired MockMvcTester mvc;

    @Test
    void everyFragmentRenders() {
        var page = mvc.get().uri("/gallery").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Set a commissioner deadline");
    }
}
