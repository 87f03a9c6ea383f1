package io.leadledger.chassis.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class TextsOfRequestsTest {

    private static final String TYPED = "Mu\u0308ller\u00a0\u200bOst";
    private static final String WRITTEN = "M\u00fcller Ost";

    private record Body(String name, List<String> names, Map<String, String> fields, String password) {}

    @Test
    void every_text_of_a_body_is_in_one_form_but_a_password() {
        JsonMapper.Builder json = JsonMapper.builder();
        new TextConfiguration().writtenTexts().customize(json);

        Body read = json.build()
                .readValue(
                        "{\"name\":\"%1$s\",\"names\":[\"%1$s\"],\"fields\":{\"a\":\"%1$s\"},\"password\":\"%1$s\"}"
                                .formatted(TYPED),
                        Body.class);

        assertThat(read).isEqualTo(new Body(WRITTEN, List.of(WRITTEN), Map.of("a", WRITTEN), TYPED));
    }

    @Test
    void every_parameter_is_in_one_form_but_those_of_a_form_with_a_password() throws ServletException, IOException {
        MockHttpServletRequest search = new MockHttpServletRequest();
        search.addParameter("q", TYPED);
        MockHttpServletRequest secret = new MockHttpServletRequest();
        secret.addParameter("password", TYPED);
        secret.addParameter("repeat", TYPED);

        assertThat(passed(search).getParameter("q")).isEqualTo(WRITTEN);
        assertThat(passed(search).getParameterValues("q")).containsExactly(WRITTEN);
        assertThat(passed(search).getParameterMap().get("q")).containsExactly(WRITTEN);
        assertThat(passed(secret).getParameter("password")).isEqualTo(TYPED);
        assertThat(passed(secret).getParameterValues("repeat")).containsExactly(TYPED);
    }

    private static ServletRequest passed(MockHttpServletRequest request) throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        new WrittenParametersFilter().doFilter(request, new MockHttpServletResponse(), chain);
        return Objects.requireNonNull(chain.getRequest());
    }
}
