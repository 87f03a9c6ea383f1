<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
    <#if section = "header">
        ${msg("doLogIn")}
    <#elseif section = "form">
        <#if wrong>
        <div class="alert error" role="alert" id="input-error"><i class="icon error" aria-hidden="true"></i><p>${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p></div>
        </#if>
        <form id="kc-form-login" action="${url.loginAction}" method="post">
            <#if !usernameHidden??>
            <div class="field">
                <label for="username"><#if realm.name == "partners">${msg("email")}<#else>${msg("usernameOrEmail")}</#if></label>
                <div class="with-icon"><i class="icon ${(realm.name == 'partners')?then('mail', 'user')}" aria-hidden="true"></i><input class="input" id="username" name="username" type="text" dir="ltr" required
                    value="${(login.username!'')}" autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" autocapitalize="none" spellcheck="false"
                    <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if><#if !(login.username)?has_content> autofocus</#if>></div>
            </div>
            </#if>
            <div class="field">
                <div class="label-line"><label for="password">${msg("password")}</label><#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if></div>
                <div class="with-icon with-button"><i class="icon lock" aria-hidden="true"></i><input class="input" id="password" name="password" type="password" dir="ltr" required autocomplete="current-password"
                    <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if><#if (login.username)?has_content> autofocus</#if>>
                    <button class="show" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle
                        data-icon-show="eye" data-icon-hide="eye-off" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i class="eye" aria-hidden="true"></i></button></div>
            </div>
            <#if realm.rememberMe && !usernameHidden??>
            <label class="check"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label>
            </#if>
            <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
            <button class="btn btn-primary btn-block" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
        </form>
        <div class="note with-lock"><i class="icon lock" aria-hidden="true"></i><p>${msg("leadledgerTwoFactor")}</p></div>
        <@passkeys.conditionalUIData />
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
</@layout.registrationLayout>
