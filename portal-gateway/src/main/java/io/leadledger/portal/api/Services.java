package io.leadledger.portal.api;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are. */
@ConfigurationProperties("leadledger.services")
public record Services(URI partner, URI delivery, URI invoice) {}
