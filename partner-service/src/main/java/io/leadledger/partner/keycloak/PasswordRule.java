package io.leadledger.partner.keycloak;

import io.leadledger.chassis.decision.Rejection;
import java.util.Arrays;

/** The rules of passwords, by the name Keycloak gives a broken one. The realm decides; this only says it. */
enum PasswordRule {
    LENGTH("invalidPasswordMinLengthMessage", "password-too-short", "at least 12 characters"),
    UPPER_CASE(
            "invalidPasswordMinUpperCaseCharsMessage", "password-needs-upper-case", "at least one upper case letter"),
    LOWER_CASE(
            "invalidPasswordMinLowerCaseCharsMessage", "password-needs-lower-case", "at least one lower case letter"),
    DIGIT("invalidPasswordMinDigitsMessage", "password-needs-digit", "at least one digit"),
    SPECIAL("invalidPasswordMinSpecialCharsMessage", "password-needs-special", "at least one special character"),
    NOT_USERNAME("invalidPasswordNotUsernameMessage", "password-is-user-name", "something else than the user name"),
    OTHER("", "password-refused", "a password the server of the logins takes");

    private final String keycloakName;
    private final String code;
    private final String expectation;

    PasswordRule(String keycloakName, String code, String expectation) {
        this.keycloakName = keycloakName;
        this.code = code;
        this.expectation = expectation;
    }

    /** The refusal that goes with Keycloak's answer; the password is not in it. */
    static Rejection broken(String answer) {
        PasswordRule rule = Arrays.stream(values())
                .filter(one -> answer.contains(one.keycloakName))
                .findFirst()
                .orElse(OTHER);
        return Rejection.rule(rule.code, "password", "expected %s", rule.expectation);
    }
}
