package io.leadledger.chassis.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import io.leadledger.api.Versioned;
import io.leadledger.api.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

class VersionedAnswersTest {

    private final MockMvc things = standaloneSetup(new Things())
            .setControllerAdvice(new VersionedAnswers())
            .build();

    @Test
    void an_answer_says_its_version() throws Exception {
        things.perform(get("/things/7"))
                .andExpect(status().isOk())
                .andExpect(header().stringValues("ETag", "\"4\""))
                .andExpect(content().json("{\"name\": \"seven\", \"version\": 4}"));
    }

    @Test
    void who_has_seen_that_version_is_told_all_the_same_for_more_may_have_changed_than_it_counts() throws Exception {
        things.perform(get("/things/7").header("If-None-Match", "\"4\""))
                .andExpect(status().isOk())
                .andExpect(header().stringValues("ETag", "\"4\""))
                .andExpect(content().json("{\"name\": \"seven\"}"));
    }

    @Test
    void a_change_says_the_new_version_whatever_was_seen_before() throws Exception {
        things.perform(put("/things/7").header("If-Match", "\"3\""))
                .andExpect(status().isOk())
                .andExpect(header().stringValues("ETag", "\"4\""))
                .andExpect(header().doesNotExist("Location"))
                .andExpect(
                        content().json("{\"thing\": \"7\", \"version\": 4, \"eventIds\": []}", JsonCompareMode.STRICT));
    }

    @Test
    void what_was_made_has_an_address() throws Exception {
        things.perform(post("/things"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/things/7"))
                .andExpect(header().stringValues("ETag", "\"4\""));
    }

    @Test
    void what_has_no_version_says_none() throws Exception {
        things.perform(get("/things")).andExpect(status().isOk()).andExpect(header().doesNotExist("ETag"));
    }

    record Thing(String name, long version) implements Versioned {}

    record Changed(String thing, long version, List<String> eventIds) implements Written {

        @Override
        public String id() {
            return thing;
        }
    }

    @RestController
    static class Things {

        @GetMapping("/things")
        List<Thing> list() {
            return List.of();
        }

        @GetMapping("/things/7")
        Thing find() {
            return new Thing("seven", 4);
        }

        @PutMapping("/things/7")
        Changed change() {
            return new Changed("7", 4, List.of());
        }

        @PostMapping("/things")
        @ResponseStatus(HttpStatus.CREATED)
        Changed make() {
            return new Changed("7", 4, List.of());
        }
    }
}
