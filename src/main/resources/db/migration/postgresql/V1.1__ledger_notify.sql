-- Wakes the projector of every node when an append commits; costs no extra round trip.
create function ledger_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('ledger', new.position::text);
    return null;
end $$;
create trigger ledger_head_moved after update on ledger_head for each row execute function ledger_notify();
