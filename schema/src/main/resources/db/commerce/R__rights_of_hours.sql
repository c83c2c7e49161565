-- A member says when she pauses and takes it back; managers keep the seasons of their cooperative.
-- What is over is forgotten at night.
GRANT SELECT, INSERT, DELETE ON hours_pause TO '${portal}'@'%';
GRANT SELECT, DELETE ON hours_pause TO '${admin}'@'%';
GRANT SELECT, INSERT, DELETE ON calendar_season TO '${admin}'@'%';
