-- Who may do what with the record of evidence that was taken: the office adds to it.
GRANT SELECT, INSERT ON evidence_taken TO '${admin}'@'%';
