-- Days and months of the books are closed by the office, for good. The shop posts too, so it asks which months are closed.
GRANT SELECT, INSERT ON day_closing TO '${admin}'@'%';
GRANT SELECT, INSERT ON day_balance TO '${admin}'@'%';
GRANT SELECT ON closed_books TO '${shop}'@'%';
GRANT SELECT, INSERT ON closed_books TO '${admin}'@'%';
GRANT SELECT, INSERT ON exchange_rate TO '${admin}'@'%';
