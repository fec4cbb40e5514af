# One image for the dashboard and the worker; the model comes inside (PyPI packs).
FROM python:3.13-slim-bookworm

RUN useradd --uid 10001 --create-home --shell /usr/sbin/nologin tallenne
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY analytics analytics
COPY cli cli
COPY custody custody
COPY dashboard dashboard
COPY ingest ingest
COPY transcribe transcribe
RUN pip install --no-cache-dir --constraint constraints.txt . \
    && mkdir -p /models /workspace \
    && TALLENNE_MODEL_DIR=/models tallenne model prepare \
    && chown -R tallenne:tallenne /workspace

USER tallenne
ENV TALLENNE_WORKSPACE=/workspace \
    TALLENNE_MODEL_DIR=/models \
    PYTHONUNBUFFERED=1
VOLUME ["/workspace"]
ENTRYPOINT ["tallenne"]
CMD ["serve"]
