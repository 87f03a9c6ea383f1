package io.leadledger.portal.partner.lead.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a spreadsheet as it is read, row by row. */
@Component
public class LeadSheetConverter extends AbstractHttpMessageConverter<LeadSheet> {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    LeadSheetConverter() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return LeadSheet.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected LeadSheet readInternal(Class<? extends LeadSheet> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a spreadsheet is only written", input);
    }

    @Override
    protected void writeInternal(LeadSheet sheet, HttpOutputMessage output) throws IOException {
        Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        sheet.writeTo(out);
        out.flush();
    }
}
