<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username')>
<@layout.registrationLayout displayMessage=!wrong; section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
            <div class="field">
                <label for="username"><#if realm.name == "partners">${msg("email")}<#else>${msg("usernameOrEmail")}</#if></label>
                <div class="with-icon"><i class="icon ${(realm.name == 'partners')?then('mail', 'user')}" aria-hidden="true"></i><input class="input" id="username" name="username" type="text" dir="ltr" required autofocus
                    value="${(auth.attemptedUsername!'')}" autocomplete="username" autocapitalize="none" spellcheck="false"<#if wrong> aria-invalid="true" aria-describedby="input-error-username"</#if>></div>
                <#if wrong><span id="input-error-username" class="error">${kcSanitize(messagesPerField.get('username'))?no_esc}</span></#if>
            </div>
            <button class="btn btn-primary btn-block" type="submit">${msg("doSubmit")}</button>
            <a href="${url.loginUrl}">${msg("backToLogin")}</a>
        </form>
    </#if>
</@layout.registrationLayout>
