package io.leadledger.portal.logo;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.readmodel.directory.LogoPictures;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out logos: to operators those of the entity, to partners those of the entities that have something for them. */
@Controller
class LogoController {

    /** An address names its bytes, so a browser asks once. Not for caches that several people share. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    /** The one of now may have been uploaded a moment ago, and word of it comes in the next. */
    private final RetryTemplate arriving = new RetryTemplate(RetryPolicy.builder()
            .includes(ResponseStatusException.class)
            .maxRetries(20)
            .delay(Duration.ofMillis(100))
            .build());

    private final LogoPictures pictures;

    LogoController(LogoPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/app/{entity}/logos/{sha256}.png")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> ofEntity(EntityScope scope, @PathVariable String sha256) {
        List<UUID> entity = List.of(UUID.fromString(scope.entityId().value()));
        boolean isNow = sha256.equals(scope.entity().logoSha256());
        return isNow ? arriving.invoke(() -> file(entity, sha256)) : file(entity, sha256);
    }

    @GetMapping("/partner/logos/{sha256}.png")
    @PreAuthorize("@portal.entered()")
    ResponseEntity<byte[]> ofPartner(Surroundings around, @PathVariable String sha256) {
        return file(around.entities().keySet(), sha256);
    }

    private ResponseEntity<byte[]> file(Collection<UUID> entities, String sha256) {
        byte[] png =
                pictures.png(entities, sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(FOR_EVER)
                .body(png);
    }
}
