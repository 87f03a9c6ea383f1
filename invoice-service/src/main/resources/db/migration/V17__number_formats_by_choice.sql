-- How a series writes its numbers is chosen (D-20): the format as it was typed and with the entity's key in it, whether numbers begin
-- anew each year, and which is the first.
alter table number_series
    add column template text,
    add column restarts boolean not null default true,
    add column start_number bigint not null default 1 constraint a_series_starts_at_one_or_later check (start_number >= 1),
    add column version bigint not null default 0;

update number_series set template = format;

alter table number_series
    alter column template set not null,
    add constraint who_begins_anew_names_the_year check (not restarts or format like '%{yy%}%');

-- Every format that a series ever had, and who chose it: what was once written, nobody else may write.
create table number_format (
    entity_id    text        not null collate "C",
    kind         text        not null,
    version      bigint      not null,
    template     text        not null,
    format       text        not null,
    restarts     boolean     not null,
    start_number bigint      not null,
    at           timestamptz not null,
    chosen_by    text        not null,
    constraint a_choice_of_format_is_recorded_once primary key (entity_id, kind, version)
);

insert into number_format (entity_id, kind, version, template, format, restarts, start_number, at, chosen_by)
    select entity_id, kind, version, template, format, restarts, start_number, now(), 'system' from number_series;

grant select, insert on number_format to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on number_format
    for each statement execute function what_is_final_never_changes();

create function numbers_never_go_back() returns trigger language plpgsql as $$
begin
    if (new.year, new.last_number) < (old.year, old.last_number) or new.last_issue_date < old.last_issue_date then
        raise exception 'series % % would go back', old.entity_id, old.kind
            using errcode = 'check_violation', constraint = 'numbers_never_go_back';
    end if;
    if old.last_issue_date is not null and new.start_number <> old.start_number then
        raise exception 'series % % has begun', old.entity_id, old.kind
            using errcode = 'check_violation', constraint = 'a_series_begins_once';
    end if;
    return new;
end $$;

create trigger numbers_never_go_back before update on number_series
    for each row execute function numbers_never_go_back();
