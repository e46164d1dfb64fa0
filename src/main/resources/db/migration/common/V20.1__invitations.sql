-- Who has been invited has an account without a password until they set one through their link.
alter table account alter column password_hash drop not null;
alter table account add column password_set_at timestamp(6) with time zone;
update account set password_set_at = created_at;

-- Who let them in last, and when. Of the link only its hash; a new one takes the older one's place.
alter table account add column invited_by varchar(64);
alter table account add column invited_at timestamp(6) with time zone;
alter table account add column link_hash varchar(64);
alter table account add column link_ends timestamp(6) with time zone;
alter table account add constraint account_link_once unique (link_hash);
