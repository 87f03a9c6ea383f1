package io.leadledger.portal.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Renders the sample pages with the real fragments, without a server. */
final class Gallery {
    static final Path SOURCES = Path.of("src/test/resources/gallery");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final SpringTemplateEngine engine = engine();

    /** The names of all sample pages. */
    static List<String> pages() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("shell-"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One page; the words of the sample data stay English, those of the fragments follow the language. */
    String page(String name, Locale language, @Nullable String theme) {
        Sample sample = read(SOURCES.resolve(name + ".yaml"), Sample.class);
        Views.Shell shell = read(SOURCES.resolve("shell-" + sample.site() + ".yaml"), Views.Shell.class);
        Context context = new Context(language, sample.model());
        context.setVariable("shell", shell.on(sample.current(), language.getLanguage(), theme, sample.toasts()));
        return engine.process("gallery/" + name, context);
    }

    private static <T> T read(Path file, Class<T> type) {
        try (InputStream content = Files.newInputStream(file)) {
            Map<String, Object> values = new Yaml().load(content);
            return MAPPER.convertValue(values, type);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SpringTemplateEngine engine() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
