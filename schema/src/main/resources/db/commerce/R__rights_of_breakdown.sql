-- What became of a price is published by the office and read by the shop; nobody changes it.
GRANT SELECT ON actual_breakdown TO '${shop}'@'%';
GRANT SELECT ON actual_share TO '${shop}'@'%';
GRANT SELECT, INSERT ON actual_breakdown TO '${admin}'@'%';
GRANT SELECT, INSERT ON actual_share TO '${admin}'@'%';
