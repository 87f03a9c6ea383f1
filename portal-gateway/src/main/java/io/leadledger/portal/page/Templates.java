package io.leadledger.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte}: classes of this module, compiled against the records that they take. */
@Component
public class Templates {

    private static final String ROOT = "io.leadledger.portal.";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page as HTML, whole or not at all: what goes wrong in it can still be answered with an error. */
    public Utf8ByteOutput html(Page page, Kit kit) {
        return html(nameOf(page.getClass()), page, kit);
    }

    Utf8ByteOutput html(String template, Object model, Kit kit) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        kit.around(() -> engine.render(template, model, html));
        return html;
    }

    static String nameOf(Class<?> page) {
        return page.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
