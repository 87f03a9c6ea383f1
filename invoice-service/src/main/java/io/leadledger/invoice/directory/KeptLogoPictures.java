package io.leadledger.invoice.directory;

import io.leadledger.event.party.SellerLogo;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each picture once (table {@code logo_picture}). */
@Component
class KeptLogoPictures implements LogoPictures {

    private final JdbcClient jdbc;

    KeptLogoPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SellerLogo logo) {
        jdbc.sql("insert into logo_picture (sha256, png) values (?, ?) on conflict do nothing")
                .params(logo.sha256(), Base64.getDecoder().decode(logo.png()))
                .update();
    }

    @Override
    public byte[] png(String sha256) {
        return jdbc.sql("select png from logo_picture where sha256 = ?")
                .param(sha256)
                .query(byte[].class)
                .single();
    }
}
