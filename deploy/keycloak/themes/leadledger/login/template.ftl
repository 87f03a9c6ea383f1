<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${msg("loginTitle", (realm.displayName!''))}</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
    <#list (properties.styles!'')?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
    <#if scripts??>
    <#list scripts as script>
    <script src="${script}"></script>
    </#list>
    </#if>
    <#-- A sign-in in another tab is noticed here too. -->
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body data-page-id="login-${pageId}">
    <header class="top">
        <img class="mark" src="${url.resourcesPath}/img/mark.svg" width="40" height="40" alt="${(realm.displayName!'')}">
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <details class="languages">
            <summary><i class="icon language" aria-hidden="true"></i>${locale.current}<span class="vh"> ${msg("languages")}</span><i class="icon down" aria-hidden="true"></i></summary>
            <ul>
                <#list locale.supported as l>
                <li><a href="${l.url}" lang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
                </#list>
            </ul>
        </details>
        </#if>
    </header>
    <main>
        <h1 id="kc-page-title"><#nested "header"></h1>
        <#if pageId == "login">
        <p class="lead">${msg("leadledgerLead-" + realm.name)}</p>
        <#elseif pageId == "login-update-password">
        <p class="lead">${msg("leadledgerPasswordRules")}</p>
        <#elseif pageId == "login-reset-password">
        <p class="lead">${msg("emailInstruction")}</p>
        <#elseif pageId == "login-otp">
        <p class="lead">${msg("leadledgerCode")}</p>
        </#if>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
        </#if>
        <#-- Who started the action himself is not warned that it has to be done. -->
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="alert ${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>"><i class="icon ${message.type}" aria-hidden="true"></i><p>${kcSanitize(message.summary)?no_esc}</p></div>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button type="submit" class="link">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div class="note" id="kc-info"><#nested "info"></div>
        </#if>
    </main>
    <footer>
        <#if pageId == "login">
        <p>${msg("leadledgerFoot-" + realm.name)}</p>
        </#if>
        <#if (client.baseUrl)?has_content>
        <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
        </#if>
    </footer>
</body>
</html>
</#macro>
