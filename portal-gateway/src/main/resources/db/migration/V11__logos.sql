-- The logos of sellers. Of the operator, not of a partner: pages never read these as themselves.
do $model$
declare
    slot text;
begin
    foreach slot in array array ['readmodel_a', 'readmodel_b'] loop
        perform set_config('search_path', slot, true);
        create table seller_logo (
            entity_id uuid   not null primary key,
            sha256    text,
            sequence  bigint not null
        );
        create table logo_picture (
            entity_id uuid  not null,
            sha256    text  not null collate "C",
            png       bytea not null,
            constraint an_entity_keeps_a_picture_once primary key (entity_id, sha256)
        );
        grant select, insert, update, delete, truncate on seller_logo, logo_picture to ${service_role};
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$model$;
