-- Courses, their sessions, who has a seat, and what each has learnt. What was recorded stays; a skill that was gained is a row of its own.
CREATE TABLE training_course (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  cooperative_ref VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  about VARCHAR(600) NOT NULL,
  skill VARCHAR(30) NOT NULL,
  assessed BOOLEAN NOT NULL,
  CONSTRAINT pk_training_course PRIMARY KEY (id),
  CONSTRAINT uq_training_course_ref UNIQUE (ref),
  CONSTRAINT uq_training_course_name UNIQUE (cooperative_ref, name)
);

CREATE TABLE training_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ref VARCHAR(40) NOT NULL,
  course_id BIGINT NOT NULL,
  held_on DATE NOT NULL,
  starts_at TIME NOT NULL,
  district VARCHAR(80) NOT NULL,
  seats INT NOT NULL,
  planned_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_training_session PRIMARY KEY (id),
  CONSTRAINT uq_training_session_ref UNIQUE (ref),
  CONSTRAINT ck_training_session_seats CHECK (seats > 0),
  CONSTRAINT fk_training_session_course FOREIGN KEY (course_id) REFERENCES training_course (id)
);

CREATE TABLE training_seat (
  id BIGINT NOT NULL AUTO_INCREMENT,
  session_id BIGINT NOT NULL,
  member_ref VARCHAR(40) NOT NULL,
  given_by VARCHAR(40) NOT NULL,
  result VARCHAR(20) NULL,
  recorded_at DATETIME(6) NULL,
  recorded_by VARCHAR(40) NULL,
  CONSTRAINT pk_training_seat PRIMARY KEY (id),
  CONSTRAINT uq_training_seat_member UNIQUE (session_id, member_ref),
  CONSTRAINT fk_training_seat_session FOREIGN KEY (session_id) REFERENCES training_session (id)
);

CREATE TABLE skill_gain (
  id BIGINT NOT NULL AUTO_INCREMENT,
  member_ref VARCHAR(40) NOT NULL,
  skill VARCHAR(30) NOT NULL,
  session_id BIGINT NOT NULL,
  gained_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  CONSTRAINT pk_skill_gain PRIMARY KEY (id),
  CONSTRAINT uq_skill_gain_session UNIQUE (member_ref, session_id),
  CONSTRAINT fk_skill_gain_session FOREIGN KEY (session_id) REFERENCES training_session (id)
);
