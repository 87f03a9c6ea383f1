-- What is true of each partner's access to the portal now, written with its facts; rebuilt from domain_event at any time.
create table portal_access_view (
    partner_id  text   primary key,
    login_email text   constraint a_login_is_of_one_partner unique,
    version     bigint not null,
    state       jsonb  not null
);

grant select, insert, update on portal_access_view to ${service_role};

-- Invitations on their way and redeemed. The link itself is kept nowhere: only the SHA-256 of its token is.
create table portal_invitation (
    invitation_id text        primary key,
    partner_id    text        not null,
    login_email   text        not null,
    token_hash    bytea       not null constraint a_token_opens_one_invitation unique,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    sent_at       timestamptz,
    sent_facts    text[],
    used_at       timestamptz,
    void_at       timestamptz,
    tries         int         not null default 0,
    tries_since   timestamptz not null
);

create unique index one_open_invitation_per_partner on portal_invitation (partner_id)
    where used_at is null and void_at is null;

grant select, insert, update on portal_invitation to ${service_role};
