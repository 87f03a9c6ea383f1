-- The operator's mail server: one row for the installation.
create table smtp_settings (
    only_row        boolean     primary key constraint there_is_one_mail_server check (only_row),
    host            text        not null,
    port            int         not null,
    security        text        not null,
    username        text,
    password_nonce      text,
    password_ciphertext text,
    sender_email    text        not null,
    sender_name     text        not null,
    version         bigint      not null,
    changed_at      timestamptz not null,
    changed_by      text        not null,
    constraint a_password_has_a_login check (password_ciphertext is null or username is not null)
);

grant select, insert, update on smtp_settings to ${service_role};
