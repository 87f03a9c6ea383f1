package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** That nothing is found on our pages means something, because here it is. */
@Order(9)
class AxeTest {

    @Test
    void what_is_wrong_with_words_colours_and_structure_is_found_and_what_is_right_is_not() {
        try (Playwright playwright = Chromium.playwright();
                Page page = Chromium.launch(playwright).newPage()) {
            page.setContent("""
                    <!doctype html><html><head><title>Faults</title></head><body><main><h1>Faults</h1>
                    <p style="color:#999;background:#fff">pale</p><img src="data:," ><input name="nameless">
                    </main></body></html>""");
            List<String> faults = Axe.findings(page);
            List<String> faultsOfColours = Axe.findingsOfColours(page);
            page.setContent("""
                    <!doctype html><html lang="en"><head><title>Right</title></head><body><main><h1>Right</h1>
                    <p style="color:#333;background:#fff">dark</p><img src="data:," alt=""><label>Name <input></label>
                    </main></body></html>""");

            assertThat(rules(faults)).containsExactly("color-contrast", "html-has-lang", "image-alt", "label");
            assertThat(rules(faultsOfColours)).containsExactly("color-contrast");
            assertThat(Axe.findings(page)).isEmpty();
        }
    }

    private static Stream<String> rules(List<String> findings) {
        return findings.stream().map(line -> line.split(" ", 2)[0]).sorted();
    }
}
