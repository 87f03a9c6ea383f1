package io.leadledger.invoice.document.validation;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A schema that another one imports, as the JDK's parser wants to be handed it; what it sets there stays unheard. */
record ImportedSchema(InputStream stream, String name) implements LSInput {

    @Override
    public InputStream getByteStream() {
        return stream;
    }

    @Override
    public String getSystemId() {
        return name;
    }

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setByteStream(InputStream given) {}

    @Override
    public void setSystemId(String given) {}

    @Override
    public void setCharacterStream(Reader given) {}

    @Override
    public void setStringData(String given) {}

    @Override
    public void setPublicId(String given) {}

    @Override
    public void setBaseURI(String given) {}

    @Override
    public void setEncoding(String given) {}

    @Override
    public void setCertifiedText(boolean given) {}
}
