-- Each check of a draft looks whether a discarded one of its partner had adjustments (R-052): few ever have.
create index draft_discarded_with_adjustments on draft (entity_id, partner_id)
    where state = 'DISCARDED' and adjustments <> '[]';
