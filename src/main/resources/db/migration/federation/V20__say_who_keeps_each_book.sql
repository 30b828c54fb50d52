-- Whether one person alone answers for a cooperative's money is asked for a whole association at once.

CREATE VIEW federation.published_keeper WITH (security_invoker = true) AS
SELECT mandate.in_cooperative AS cooperative_id, cooperative.association_id, mandate.person_id, mandate.begins_on,
       mandate.ends_on, mandate.ended_at
  FROM federation.mandate
  JOIN federation.cooperative ON cooperative.id = mandate.in_cooperative
 WHERE mandate.place = 'COOPERATIVE' AND mandate.role IN ('MANDATE_HOLDER', 'TREASURER');
GRANT SELECT ON federation.published_keeper TO quitus_app, quitus_reader;
