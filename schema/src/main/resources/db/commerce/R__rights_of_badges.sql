-- The shop reads what is claimed, never the papers. A paper is added, never changed.
GRANT SELECT ON badge TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE (version, ended_at, ended_by) ON badge TO '${admin}'@'%';
GRANT SELECT, INSERT ON badge_document TO '${admin}'@'%';
