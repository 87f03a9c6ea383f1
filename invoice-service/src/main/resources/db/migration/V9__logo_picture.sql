-- The logos of sellers, each once for ever: what is final names the one it shows.
create table logo_picture (
    sha256 text  not null constraint a_logo_is_kept_once primary key collate "C",
    png    bytea not null,
    constraint a_logo_is_named_by_its_hash check (encode(sha256(png), 'hex') = sha256)
);

grant select, insert on logo_picture to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on logo_picture
    for each statement execute function what_is_final_never_changes();
