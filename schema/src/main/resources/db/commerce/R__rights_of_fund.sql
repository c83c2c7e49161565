-- Members propose and vote in the portal; the office counts and spends. Votes and what was spent are added, never changed. A fund is only locked.
GRANT SELECT, INSERT ON proposal TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE ON proposal TO '${admin}'@'%';
GRANT SELECT, INSERT ON vote_given TO '${portal}'@'%';
GRANT SELECT ON vote_given TO '${admin}'@'%';
GRANT INSERT ON ballot TO '${portal}'@'%';
GRANT SELECT ON ballot TO '${admin}'@'%';
GRANT SELECT, INSERT ON premium_spending TO '${admin}'@'%';
GRANT SELECT, INSERT ON share_move TO '${admin}'@'%';
GRANT SELECT ON share_move TO '${portal}'@'%';
GRANT SELECT, INSERT, UPDATE (version) ON restricted_fund TO '${admin}'@'%';
GRANT SELECT, INSERT ON grant_move TO '${admin}'@'%';
GRANT SELECT, INSERT ON surplus_part TO '${admin}'@'%';
