-- Who may do what with stock. The shop holds and allocates; movements are never changed or removed.
GRANT SELECT, UPDATE ON stock_item TO '${shop}'@'%';
GRANT SELECT, INSERT, UPDATE ON stock_item TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_hold TO '${shop}'@'%', '${admin}'@'%';
GRANT INSERT ON stock_movement TO '${shop}'@'%';
GRANT SELECT, INSERT ON stock_movement TO '${admin}'@'%';
GRANT SELECT, INSERT, UPDATE (confirmed_at), DELETE ON back_in_stock TO '${shop}'@'%';
GRANT SELECT, UPDATE (token_hash), DELETE ON back_in_stock TO '${admin}'@'%';
