-- Redeemed invitations are recorded too.
alter table site.audit_entry drop constraint kind_is_known;
alter table site.audit_entry add constraint kind_is_known
    check (kind in ('LOGIN', 'LOGIN_FAILED', 'LOGOUT', 'REFUSAL', 'DOWNLOAD', 'INVITATION_REDEEMED'));
