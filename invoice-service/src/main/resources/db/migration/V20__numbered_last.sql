-- The row of a document has its number, so it is written last, while the series is locked (R-053). What can be written before
-- that is: its files, and which leads it credits. All of it is there when the transaction ends, or none of it.
alter table document_file
    alter constraint document_file_document_id_fkey deferrable initially deferred;
alter table credited_transaction
    alter constraint credited_transaction_credit_note_id_fkey deferrable initially deferred;
