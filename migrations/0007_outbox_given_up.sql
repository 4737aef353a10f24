-- So that /suc-khoe sees mail that was given up without reading all that was sent.
create index outbox_given_up on outbox (created_at) where next_at is null and sent_at is null;
